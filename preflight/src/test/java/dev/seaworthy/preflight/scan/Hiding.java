package dev.seaworthy.preflight.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** A way to write a secret into a file, by encoders that the search does not know. */
enum Hiding {
    PLAIN("as it is") {
        @Override
        byte[] hidden(String secret, Random random) {
            return secret.getBytes(UTF_8);
        }
    },
    BASE64("in Base64") {
        @Override
        byte[] hidden(String secret, Random random) {
            return base64(Base64.getEncoder(), secret, random);
        }
    },
    BASE64_OF_URLS("in Base64") {
        @Override
        byte[] hidden(String secret, Random random) {
            return base64(Base64.getUrlEncoder().withoutPadding(), secret, random);
        }
    },
    BASE64_OF_MAIL("in Base64, divided into lines") {
        @Override
        byte[] hidden(String secret, Random random) {
            byte[] lineFeed = random.nextBoolean() ? new byte[] {'\n'} : new byte[] {'\r', '\n'};
            return base64(Base64.getMimeEncoder(8, lineFeed), secret, random);
        }
    },
    HEX("in hexadecimal digits") {
        @Override
        byte[] hidden(String secret, Random random) {
            HexFormat format =
                    random.nextBoolean() ? HexFormat.of() : HexFormat.of().withUpperCase();
            return format.formatHex(secret.getBytes(UTF_8)).getBytes(UTF_8);
        }
    },
    FORM("URL-encoded") {
        @Override
        byte[] hidden(String secret, Random random) {
            return URLEncoder.encode(secret + "&", UTF_8).getBytes(UTF_8);
        }
    },
    PERCENT("URL-encoded") {
        @Override
        byte[] hidden(String secret, Random random) {
            String encoded = URLEncoder.encode(secret + "&", UTF_8).replace("+", "%20");
            return (random.nextBoolean() ? lowerPercents(encoded) : encoded).getBytes(UTF_8);
        }
    },
    JSON("with backslash escapes") {
        @Override
        byte[] hidden(String secret, Random random) {
            StringBuilder json = new StringBuilder("{\"key\":\"\\u0041");
            for (int i = 0; i < secret.length(); i++) {
                char c = secret.charAt(i);
                boolean isSpecial = c == '"' || c == '\\' || c == '/';
                String unicode = String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c);
                json.append(c > 126 || random.nextInt(5) == 0 ? unicode : isSpecial ? "\\" + c : "" + c);
            }
            return json.append("\\n\"}").toString().getBytes(UTF_8);
        }
    },
    XML("with character references") {
        @Override
        byte[] hidden(String secret, Random random) {
            StringBuilder xml = new StringBuilder("<key>&amp;");
            for (int c : secret.codePoints().toArray()) {
                String number = random.nextBoolean() ? "&#" + c + ";" : String.format("&#x%x;", c);
                String name = c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '"' ? "&quot;" : c == '\'' ? "&apos;" : "";
                boolean isNumber = random.nextInt(5) == 0;
                xml.append(isNumber ? number : name.isEmpty() ? Character.toString(c) : name);
            }
            return xml.append("</key>").toString().getBytes(UTF_8);
        }
    },
    PROPERTIES("with backslash escapes") {
        @Override
        byte[] hidden(String secret, Random random) {
            StringBuilder line = new StringBuilder("key\\:x=");
            for (int i = 0; i < secret.length(); i++) {
                char c = secret.charAt(i);
                boolean isSpecial = "=:#!\\ ".indexOf(c) >= 0;
                line.append(isSpecial ? "\\" + c : c > 126 ? String.format("\\u%04X", (int) c) : "" + c);
            }
            return line.toString().getBytes(ISO_8859_1);
        }
    },
    UTF_16_LITTLE("in UTF-16") {
        @Override
        byte[] hidden(String secret, Random random) {
            return secret.getBytes(UTF_16LE);
        }
    },
    UTF_16_BIG("in UTF-16") {
        @Override
        byte[] hidden(String secret, Random random) {
            return secret.getBytes(UTF_16BE);
        }
    };

    private final String form;

    Hiding(String form) {
        this.form = form;
    }

    /** What it is called; a secret that needs no escape is found as it is too. */
    String form() {
        return form;
    }

    /** Any of them. */
    static Hiding any(Random random) {
        List<Hiding> all = List.of(values());
        return all.get(random.nextInt(all.size()));
    }

    abstract byte[] hidden(String secret, Random random);

    /** Base64 of the secret with other bytes around it, so that it may begin anywhere in a group. */
    private static byte[] base64(Base64.Encoder encoder, String secret, Random random) {
        String around = "!".repeat(random.nextInt(4)) + secret + "?".repeat(random.nextInt(4));
        return encoder.encode(around.getBytes(UTF_8));
    }

    private static String lowerPercents(String encoded) {
        StringBuilder lower = new StringBuilder(encoded);
        for (int i = 0; i + 2 < lower.length(); i++) {
            if (lower.charAt(i) == '%') {
                lower.setCharAt(i + 1, Character.toLowerCase(lower.charAt(i + 1)));
                lower.setCharAt(i + 2, Character.toLowerCase(lower.charAt(i + 2)));
            }
        }
        return lower.toString();
    }
}
