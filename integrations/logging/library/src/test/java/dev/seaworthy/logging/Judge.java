package dev.seaworthy.logging;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/** Knows how a secret may be written, and no more of the masking than that: it looks for each way with {@code contains}. */
public final class Judge {
    private static final int GROUP = 4;

    private final String secret;

    /** A judge of one secret. */
    public Judge(String secret) {
        this.secret = secret;
    }

    /** One of the ways to write it, as people and libraries do. */
    public String written(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> base64(Base64.getEncoder(), "", "");
            case 1 -> base64(Base64.getEncoder().withoutPadding(), "", "");
            case 2 -> base64(Base64.getUrlEncoder(), "", "");
            case 3 -> base64(Base64.getEncoder(), "u:", "") + " " + base64(Base64.getEncoder(), "user:", "!");
            case 4 -> base64(Base64.getUrlEncoder().withoutPadding(), "{\"k\":\"", "\"}");
            case 5 -> URLEncoder.encode(secret, StandardCharsets.UTF_8);
            case 6 -> URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20");
            default -> secret;
        };
    }

    private String base64(Base64.Encoder encoder, String before, String after) {
        return encoder.encodeToString((before + secret + after).getBytes(StandardCharsets.UTF_8));
    }

    /** Fails where a text shows the secret in any way; its message does not show it. */
    public void acquit(String text, String what) {
        for (String each : ways()) {
            assertFalse(text.contains(each), () -> what + " shows a secret of " + secret.length() + " characters");
        }
    }

    private Set<String> ways() {
        Set<String> ways = new LinkedHashSet<>();
        ways.add(secret);
        ways.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
        ways.add(URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"));
        ways.add(secret.replace("\\", "\\\\").replace("\"", "\\\""));
        for (Base64.Encoder encoder : new Base64.Encoder[] {Base64.getEncoder(), Base64.getUrlEncoder()}) {
            for (String before : new String[] {"", "a", "ab"}) {
                String all = base64(encoder, before, "");
                // The first group and the last one may have other bytes in them.
                ways.add(all.substring(before.isEmpty() ? 0 : GROUP, all.length() - GROUP));
            }
        }
        return ways;
    }
}
