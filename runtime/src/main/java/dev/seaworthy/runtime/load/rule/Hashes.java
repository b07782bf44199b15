package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.text.Ascii;

/** The hashes of words that everybody tries first. A hash looks random, and whoever can guess the word has it. */
final class Hashes {
    /** The first digits of each hash: 48 bits, which a random secret has by chance once in 10^11. */
    private static final int DIGITS = 12;

    /** Of each word, alone and with a newline, as echo adds it: MD5, SHA-1, SHA-256 and SHA-512. */
    private static final String BEGINNINGS = """
            d41d8cd98f00 da39a3ee5e6b e3b0c44298fc cf83e1357eef 68b329da9893 adc83b19e793 01ba4719c80b be688838ca86
            5f4dcc3b5aa7 5baa61e4c9b9 5e884898da28 b109f3bbbc24 286755fad048 c8fed00eb2e8 6b3a55e0261b 9151440965cf
            21232f297a57 d033e22ae348 8c6976e5b541 c7ad44cbad76 456b7016a916 4015bc9ee91e fc8252c8dc55 d83f900baedb
            098f6bcd4621 a94a8fe5ccb1 9f86d081884c ee26b0dd4af7 d8e8fca2dc0f 4e1243bd22c6 f2ca1bb6c7e9 0e3e75234abc
            5ebe2294ecd0 e5e9fa1ba31e 2bb80d537b1d bd2b1aaf7ef4 dd02c7c22327 fc683cd9ed19 b37e50cedcd3 eaa16b9ced0b
            4cb9c8a8048f fa9beb99e402 057ba03d6c44 f1891cea80fc 6ac371cc3dc9 019768a0e586 41edf6e61ed4 501acc257eba
            0f0bf2567ec1 e8d4a2f731a2 e2186dbdb1bb 6df396297a75 926bae5fe34d be11049767e3 5e67511e2025 c476326a5b2d
            b91cd1a54781 07313f0e320f 00810cf8b94d 10c1a3be7b99 5f243f591418 0b38a0fe6e52 62a5ebcce6e9 fb8e17566899
            e10adc3949ba 7c4a8d09ca37 8d969eef6eca ba3253876aed f447b20a7fcb c4f9375f9834 e150a1ec81e8 1caced6fca22
            25d55ad283aa 7c222fb2927d ef797c8118f0 fa585d89c851 23cdc18507b5 9806af3952e1 2634c3097f98 e96e3b40be3e
            25f9e794323b f7c3bc1d808e 15e2b0d3c338 d9e6762dd1c8 b2cfa4183267 179c94cf45c6 6d78392a5886 ff3245abe317
            e807f1fcf82d 01b307acba4f c775e7b757ed 12b03226a6d8 7c12772809c1 12039d6dd9a7 4795a1c25170 3775186c9eda
            5d41402abc4b aaf4c61ddcc5 2cf24dba5fb0 9b71d224bd62 b1946ac92492 f572d396fae9 5891b5b522d5 e7c22b994c59
            7d793037a076 7c211433f020 486ea46224d1 11853df40f4b 591785b79460 9591818c07e9 e258d248fda9 e0494295cc1d
            5eb63bbbe01e 2aae6c35c94f b94d27b9934d 309ecc489c12 6f5902ac2370 22596363b3de a948904f2f0f db3974a97f24
            acbd18db4cc2 0beec7b5ea3f 2c26b46b68ff f7fbba6e0636 d3b07384d113 f1d2d2f924e9 b5bb9d8014a0 0cf9180a764a
            37b51d194a75 62cdb7020ff9 fcde2b2edba5 d82c4eb5261c c157a79031e1 e242ed3bffcc 7d865e959b24 cc06808cbbee
            3858f62230ac 8843d7f92416 c3ab8ff13720 0a50261ebd1a 14758f1afd44 988881adc9fc aec070645fe5 e79b8ad22b34
            63a9f0ea7bb9 dc76e9f0c000 4813494d137e 99adc231b045 74cc1c60799e 552c0ba71b10 53175bcc0524 21e1bc024bd7
            ee11cbb19052 12dea96fec20 04f8996da763 b14361404c07 a81be4e9b206 70ff9f33926b 6d9010b2b7a1 571e8a7851cc
            084e0343a048 35675e68f4b5 84983c60f7da b0e0ec7fa0a8 2ec099f2d602 649b9c4f6931 0ac29a59b98b 4bc94fdd59a5
            3c6e0b8a9c15 a62f2225bf70 2c70e12b7a06 8335fa56d487 146c07ef2479 e1efc99729be a7998f247bd9 09c20244c04b
            94a08da1fecb ee977806d728 3c469e9d6c58 2265daba0872 f136803ab9c2 db4de92f9330 e078cb80a315 f81b0e1dcd47
            c21f969b5f03 7505d64a54e0 37a8eec1ce19 1625cdb75d25 de2b14ae7499 843c4a11660f 01666ec06046 c46f62040756
            1a79a4d60de6 c3499c272973 50d858e0985e 3bb12eda3c29 ddce269a1e3d 7893883873a7 13550350a868 952de7722101
            fe01ce2a7fba 89e495e7941c 2a97516c354b 26c669cd0814 8aae25baff2e 9ad4cf12ea8c eb9c26baee47 9f5f97a106b6
            e77989ed2175 34c6fceca75e ef260e9aa3c6 684a5f936b78 8eec1e97ac60 d345da49668d 9c5955fc99a6 8595bb5e3d6a
            759b74ce4394 05134426bcd1 875b9380866e 796125ada9b1 e42d5f60192d b334e2f9fbed 69dced1fc82b 69bd23f8f6d9
            fd89784e59c7 90a8834de763 ab8e18ef4ebe e84a8ea438ae 6f03617bce8a 20543302e6b9 abbcad3f278f cf14350de6b6
            830f78e090fe d9390b2c4011 e919a7536439 8d7ccf16750a 1beed72f3fc4 78bed90f1868 b46a03ed0d8e a9f43c09a471
            f5ddaf0ca792 939bb46a04c3 25bf8e1a2393 6f01a907513e 5bff9cec94f5 5a9b181f58cb efb83f2a277e 4a9bd5085b93
            0d107d09f5bb b7a875fc1ea2 1c8bfe8f801d adfb6dd1ab12 4aacf9c858c8 34ca062314ed 8de47d5aa7d6 17c296f47fd6
            d8578edf8458 b1b3773a05c0 65e84be33532 0dd3e512642c a86850deb274 3c8b9f4b983a 9ceece10cf8b 4ee92c7c7909
            e99a18c428cb 6367c48dd193 6ca13d52ca70 c70b5dd9ebfb 2c6c8ab6ba8b 61ee8b5601a8 5ecf8d2cc410 9760a8080889
            7c6a180b3689 e38ad214943d 0b14d501a594 bc547750b927 10b222970537 a4483ce7bd70 6beb82a31d6c 462b078fb931
            482c811da5d5 cbfdac6008f9 ef92b778bafe bed4efa1d4fd 7576f3a00f6d bab1298d948e 57db1253b68b 793e284dda1f
            0192023a7bbd f865b53623b1 240be518fabd 7fcf4ba391c4 52c76da7c56b 5c47fb596e29 6f403cce6bb3 46f33b3114e3
            cc03e747a6af 7288edd0fc3f ecd71870d196 daef4953b978 4a251a2ef9bb a32ac2d7196b 9572d7f4e812 313dee0b8b9b
            5d7845ac6ee7 f2b14f68eb99 fcf730b6d952 348735696e74 adf431a1517b cacc242c5ace e037daaf1310 31bffdb701c3
            bed128365216 7c6a61c68ef8 8f0e2f76e22b e0469addd8d5 71d00b760d01 e343f0ffdbc9 cc10ba3e72e0 b8290cb0fe43
            40be4e59b9a2 c0b137fe2d79 280d44ab1e9f 728db48989c9 0bb3c30dc72e 85fcd345dd2c 77f44b9024fd 87bf2c3815c1
            cfcd208495d5 b6589fc6ab0d 5feceb66ffc8 31bca02094eb 897316929176 09d2af8dd222 9a271f2a916b a546d1300f49
            c4ca4238a0b9 356a192b7913 6b86b273ff34 4dff4ea340f0 b026324c6904 e5fa44f2b31c 4355a46b19d3 3abb6677af34
            0cc175b9c0f1 86f7e437faa5 ca978112ca1b 1f40fc92da24 60b725f10c9c 3f786850e387 87428fc52280 162b0b32f024
            37a6259cc0c1 2be88ca4242c 74234e98afe7 04f8ff268260 674441960ca1 d910b0287107 38e0b9de817f f96f4e459088
            334c4a4c42fd 71f8e7976e4c 140bedbf9c3f ab93a9e95d70 7e5b152fcf63 02135ff9133d fcf33dfbe13c 92e89a3c69c6
            b326b5062b2f 5ffe533b830f b5bea41b6c62 9120cd5faef0 74d9a83219ca 724ba28f4a9a a17fcf0a2f50 788b03849e8a
            06c219e5bc83 e9fe51f94ead 652c7dc687d9 7b6f7690ae2a 510bef9b27e4 b99319c3eac1 18c1fe0d7f51 7483a1b95226
            9a618248b64d a761ce3a45d9 f75778f7425b 38221f355323 f755389fd798 b29f7cb1a8aa f286c9649e61 b7224857f3d0
            935571b8f79a 5c5a15a8b0b3 186ef76e9d6a 16bfb0b60b21 aefd9a754b19 366e7fc80075 264e441f2a00 f648480fd2e6
            610a2ee688cd 9885f8af0428 ad165b11320b 868f0b12c07e a3b6cbd250ef 0ccdeb59dda1 92d4e0a2ad85 f8817b8700e1
            33b9b3de94a4 dff6d4ff5dc3 85dbe15d75ef 195ff8bf66a0 b1846319bd7f 240c1eab513e d662defe3a2b 821bca45a194
            f25a2fc72690 ee8d8728f435 e4ad93ca07ac 50e0dc4455bc 9aa2a870d000 aa7aa8465c1a 14131fb520f6 756f079bc9fd
            d0763edaa9d9 ab87d24bdc74 000c285457fc 65a0ef45df50 2f548f61bd37 744a9a056f14 5a6e48105fea 84654095e88c
            8621ffdbc569 af8978b1797b a9c43be948c5 36622ca176a6 c0ce0dff9996 8851def71667 24e11938b909 d6e93747617e
            96e79218965e 3d4f2bf07dc1 bcb15f821479 b0412597dcea 77a319564621 3ee88a74d372 9d272f1f3e92 839b2b69e4f5
            670b14728ad9 c984aed014ae 91b4d142823f 64fcc6f6bc7a d232105eb59a dddef3b2cf47 2f1ab4cf0adb 73a88db95f8d
            cfd61b8a7397 5038e1871216 fc93cb07e1ad 34922eacdc17 539ab55f5947 f320e2d9301a 44fe431cdc89 693ea7fd5b01
            ceb20772e0c9 b295d117135a 63479ad69a09 2e3fce77cf8c d3b1aba48527 ea043ecb4151 06a4b397fc70 964897d9d88e
            b45cffe084dd ecb252044b5e 473287f8298d 2757cb3cafc3 b80fa55b1234 edbf08a562d5 0c68feae3aa5 346254a332b8
            275876e34cf6 829c3804401b b5a2c9625061 1692526aab84 f02e326f800e f161ebd29699 d3eb539a5563 65c7bad9682e
            6a99c575ab87 ff5543534583 4097889236a2 7b486b49113b 178164f81917 12abdd31cf62 2f73349cfc46 c8fd891c887d
            """;

    private Hashes() {}

    /** Whether a text is such a hash, in hexadecimal digits or in Base64. */
    static boolean isOfCommonWord(String secret) {
        String digits = beginning(secret);
        return !digits.isEmpty() && BEGINNINGS.contains(digits);
    }

    /** The first hexadecimal digits; nothing of a text that has not the length of a hash. */
    private static String beginning(String secret) {
        return switch (secret.length()) {
            case 32, 40, 64, 128 -> Ascii.lower(secret.substring(0, DIGITS));
            case 43, 44, 86, 88 -> hexOfBase64(secret);
            default -> "";
        };
    }

    /** Two characters of Base64 are three hexadecimal digits. */
    private static String hexOfBase64(String secret) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < DIGITS * 2 / 3; i += 2) {
            int high = Encodings.base64(secret.charAt(i));
            int low = Encodings.base64(secret.charAt(i + 1));
            if (high < 0 || low < 0) {
                return "";
            }
            digits.append(Integer.toHexString((1 << 12) | (high << 6) | low), 1, 4);
        }
        return digits.toString();
    }
}
