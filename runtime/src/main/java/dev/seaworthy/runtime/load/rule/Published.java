package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.text.Ascii;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Keys and secrets that everyone can read: in manuals, test vectors and tutorials, of emulators, and in the examples of much used
 * programs. Those of tutorials and programs were each found in public repositories of at least seven others.
 */
final class Published {
    /** More bytes than any of them has. */
    private static final int LONGEST = 128;

    private static final String[] SECRETS = {
        "AKIAIOSFODNN7EXAMPLE", // AWS, IAM user guide: access key
        "ASIAIOSFODNN7EXAMPLE", // AWS, IAM user guide: temporary access key
        "AKIAI44QH8DHBEXAMPLE", // AWS, CLI user guide: access key of a second profile
        "AKIDEXAMPLE", // AWS, Signature Version 4 test suite: access key
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", // AWS, IAM user guide: secret key
        "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", // AWS, Signature Version 4 test suite: secret key
        "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY", // AWS, CLI user guide: secret key of a second profile
        "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI", // reCAPTCHA, frequently asked questions: site key for tests
        "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe", // reCAPTCHA, the same page: secret key for tests
        "10000000-ffff-ffff-ffff-000000000001", // hCaptcha, integration testing: site key
        "20000000-ffff-ffff-ffff-000000000002", // hCaptcha, the same page: enterprise, safe user
        "30000000-ffff-ffff-ffff-000000000003", // hCaptcha, the same page: enterprise, bot
        "0x0000000000000000000000000000000000000000", // hCaptcha, the same page: secret key
        // Microsoft, "Connect to Azurite": the key of the storage emulator
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
        // Microsoft, "Azure Cosmos DB emulator": its key
        "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==",
        "404E635266556A586E3272357538782F413F4428472B4B6250645367566B5970", // tutorials of tokens with Spring
        // RFC 7515, appendix A.1: the key of HS256
        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
        "hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg", // RFC 7520, section 3.5: a symmetric key
        "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", // RFC 4226 and 6238: the seed of one-time passwords, in Base32
        "2b7e151628aed2a6abf7158809cf4f3c", // NIST SP 800-38A: the key of AES-128
        "8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b", // NIST SP 800-38A: the key of AES-192
        "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4", // NIST SP 800-38A: the key of AES-256
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", // RFC 4122: a UUID
        "6ba7b810-9dad-11d1-80b4-00c04fd430c8", // RFC 9562: the namespace of names in the domain system
        "6ba7b811-9dad-11d1-80b4-00c04fd430c8", // RFC 9562: the namespace of URLs
        "6ba7b812-9dad-11d1-80b4-00c04fd430c8", // RFC 9562: the namespace of object identifiers
        "6ba7b814-9dad-11d1-80b4-00c04fd430c8", // RFC 9562: the namespace of distinguished names
        "c232ab00-9414-11ec-b3c8-9f6bdeced846", // RFC 9562, appendix A.1: version 1
        "5df41881-3aed-3515-88a7-2f4a814cf09e", // RFC 9562, appendix A.2: version 3
        "919108f7-52d1-4320-9bac-f847db4148a8", // RFC 9562, appendix A.3: version 4
        "2ed6657d-e927-568b-95e1-2665a8aea6a2", // RFC 9562, appendix A.4: version 5
        "1ec9414c-232a-6b00-b3c8-9f6bdeced846", // RFC 9562, appendix A.5: version 6
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398f", // RFC 9562, appendix A.6: version 7
        "2489e9ad-2ee2-8e00-8ec9-32d5f69181c0", // RFC 9562, appendix B.1: version 8
        "5c146b14-3c52-8afd-938a-375d0df1fbf6", // RFC 9562, appendix B.2: version 8
        "550e8400-e29b-41d4-a716-446655440000", // the UUID of many manuals
        "123e4567-e89b-12d3-a456-426614174000", // the UUID of many manuals
        "123e4567-e89b-12d3-a456-426655440000", // an older form of it
        "3fa85f64-5717-4562-b3fc-2c963f66afa6", // the UUID of editors for OpenAPI
        "f47ac10b-58cc-4372-a567-0e02b2c3d479", // the UUID of many manuals
        "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d", // the UUID of the package uuid for JavaScript
        "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7", // FastAPI, manual: OAuth2 with JWT tokens
        "192b9bdd22ab9ed4d12e236c78afcb9a393ec15f71bbf5dc987d54727823bcbf", // Flask, manual: the session's secret key
        "QCY?tAnfk?aZ?iwrNwnxIlR6CTf:G3gf:90Latabg@5241AB", // Play, manual: the application's secret, its first part
        "2fl+Ktvkfl+Fuz4Qp/A75G2RTiWVA/ZoKZvp6fiiM10=", // Laravel, tests of packages: APP_KEY
        "2ca64f8d83b9e89f5f19d672841d6bb8", // Symfony, demonstration: APP_SECRET
        "24e17c47430bd2044a61c131c1cf6990", // Symfony, older demonstrations: APP_SECRET
        "cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=", // Fernet, specification: the key of the examples
        "81HqDtbqAywKSOumSha3BhWNOdQ26slT6K0YaZeZyPs=", // Apache Airflow, examples: the Fernet key
        "c292a0a3aa32397cdb050e233733900f", // Redash: the default of REDASH_COOKIE_SECRET
        "sk-9f73s3ljTXVcMT3Blb3ljTqtsKiGHXVcMT3BlbkFJLK7U", // Dify, example: SECRET_KEY
        "f34be427ebb29de8d88c107a71546019685ed8b241d8f2ed00c3df97ad2566f0", // LibreChat, example: CREDS_KEY
        "e2341419ec3dd3d19b13a1a87fafcbfb", // LibreChat, example: CREDS_IV
        "16f8c0ef4a5d391b26034086c628469d3f9f497f08163ab9b40137092f2909ef", // LibreChat, example: JWT_SECRET
        "UpNVntn3cDxHJpq99YMc1T1AQgQpc8kfYTuRgBiYa15BLrx8etQoXz3gZv1/u2oq", // Supabase, example: SECRET_KEY_BASE
        "255d861b-5ea1-5996-9aa3-922530ec40b1", // Directus, example: KEY
        "6116487b-cda1-52c2-b5b5-c8022c45e263", // Directus, example: SECRET
        "6c1fe4e407b8911c104518103505b218", // Infisical, example: ENCRYPTION_KEY
        "5lrMXKKWCVocS/uerPsl7V+TX/aaUaI7iDkgl3tSmLE=", // Infisical, example: AUTH_SECRET
        "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80", // Hardhat and Anvil: the first account's
        // key
        "4f3edf983ac636a65a842ce7c78d9aa706d3b113bce9c46f30d7d21715b23b1d", // Ganache: the first account's key
        "3cfa76ef14937c1c0ea519f8fc057a80fcd04a7420f8e8bcd0a7567c272e007b", // tutorials of tokens with Spring
        "9a2f8c4e6b0d71f3e8b925a45747f894a3d6bc70fa8d5e21a15a6d8c3b9a0e7c", // tutorials of tokens with Spring
        "TaK+HaV^uvCHEFsEVfypW#7g9^k*Z8$V", // tutorials of tokens with Spring
        "JWTAuthenticationHIGHsecuredPasswordVVVp1OH7Xzyr", // tutorials of tokens with .NET
        "ByYM000OLlMQG6VVVp1OH7Xzyr7gHuw1qvUC5dcGt3SNM", // tutorials of tokens with .NET
        "401b09eab3c013d4ca54922bb802bec8fd5318192b0a75f201d8b3727429090f", // tutorials of tokens with .NET, its first
        // part
        "N1PCdw3M2B1TfJhoaY2mL736p2vCUc47", // tutorials of AES with Go
        "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318", // web3.js, manual: a private key
        "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c", // jwt.io: the signature of the token that it shows
        "N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy", // bcrypt, tests and manuals: the hash of the examples
        "14159265358979323846", // pi, its digits after the point
        "243f6a8885a308d313198a2e", // pi in hexadecimal digits, as Blowfish has it
        "71828182845904523536", // e, its digits after the point
        "41421356237309504880", // the square root of 2
        "61803398874989484820", // the golden ratio
        "11235813213455891442333776", // Fibonacci's numbers
        "23571113171923293137", // the prime numbers
    };

    private Published() {}

    /** Whether a text is one of them, in any case, or has one in it, be it after the name of an encoding. */
    static boolean isPublished(String secret) {
        String lower = Ascii.lower(secret);
        for (String each : SECRETS) {
            if (contains(lower, each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether bytes are one of them, which is written in hexadecimal digits or in Base64. */
    static boolean isPublished(byte[] secret) {
        return secret.length <= LONGEST
                && (isPublished(HexFormat.of().formatHex(secret))
                        || isPublished(Base64.getEncoder().encodeToString(secret))
                        || isPublished(Base64.getUrlEncoder().encodeToString(secret)));
    }

    /** Whether a text in lower case has a part in any case; it is compared only where its first character stands. */
    private static boolean contains(String lower, String part) {
        int last = lower.length() - part.length();
        char first = Ascii.lower(part.charAt(0));
        for (int i = last < 0 ? -1 : lower.indexOf(first); i >= 0 && i <= last; i = lower.indexOf(first, i + 1)) {
            if (lower.regionMatches(true, i, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }
}
