package dev.seaworthy.example.shop;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import dev.seaworthy.runtime.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives every visitor a session: a cookie {@code id.expiry.signature}, signed with the secret key, that is good only as
 * long as it says and cannot be made by anybody else.
 */
final class Sessions extends Filter {
    private static final String NAME = "session";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final Duration lifetime;
    private final String attributes;
    private final Clock clock;

    Sessions(Secret secretKey, BrowserConfig config, Clock clock) {
        this.key = new SecretKeySpec(secretKey.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.lifetime = config.sessionLifetime();
        this.attributes = "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + lifetime.toSeconds()
                + (config.secureCookies() ? "; Secure" : "");
        this.clock = clock;
    }

    @Override
    public String description() {
        return "gives sessions";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        if (!exchange.getRequestURI().getPath().equals(Pages.HEALTH) && !hasSession(exchange)) {
            exchange.getResponseHeaders().add("Set-Cookie", NAME + "=" + newSession() + attributes);
        }
        chain.doFilter(exchange);
    }

    /** A session's text, as the cookie holds it. */
    String newSession() {
        byte[] id = new byte[16];
        random.nextBytes(id);
        String signed =
                BASE64.encodeToString(id) + "." + clock.instant().plus(lifetime).getEpochSecond();
        return signed + "." + signature(signed);
    }

    /** Whether a cookie's text is a session that this service gave and that is not over. */
    boolean isGood(String session) {
        int last = session.lastIndexOf('.');
        int first = session.indexOf('.');
        if (first < 0 || first == last) {
            return false;
        }
        byte[] expected = signature(session.substring(0, last)).getBytes(StandardCharsets.US_ASCII);
        byte[] found = session.substring(last + 1).getBytes(StandardCharsets.UTF_8);
        // Only a text that was signed here is read further, so the expiry is a number.
        return MessageDigest.isEqual(expected, found)
                && clock.instant().getEpochSecond() < Long.parseLong(session.substring(first + 1, last));
    }

    private boolean hasSession(HttpExchange exchange) {
        List<String> headers = exchange.getRequestHeaders().get("Cookie");
        if (headers == null) {
            return false;
        }
        for (String header : headers) {
            for (String cookie : header.split(";", -1)) {
                String pair = cookie.strip();
                if (pair.startsWith(NAME + "=") && isGood(pair.substring(NAME.length() + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private String signature(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return BASE64.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException never) {
            throw new AssertionError("every JDK has HmacSHA256", never);
        }
    }
}
