package dev.seaworthy.runtime.load.rule;

/** Keys and secrets that documentation prints for everyone: examples, test vectors, keys of emulators. */
final class Published {
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
    };

    private Published() {}

    static boolean isPublished(String secret) {
        for (String each : SECRETS) {
            if (secret.equalsIgnoreCase(each)) {
                return true;
            }
        }
        return false;
    }
}
