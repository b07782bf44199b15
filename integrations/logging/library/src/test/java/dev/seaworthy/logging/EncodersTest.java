package dev.seaworthy.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.seaworthy.runtime.Secret;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.DefaultUriBuilderFactory;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Secrets as the serializers and the writers of URLs spell them that programs have: each is found whole, and nothing else. */
class EncodersTest {
    private static final int MANY = 300;
    private static final int LEAST = 12;
    private static final int VARYING = 40;

    /** A reading that goes back and forth in it does not end. */
    private static final int LONG = 2_000_000;

    /** What encoders have opinions about, control characters and what takes several bytes among it. */
    private static final int[] CHARACTERS =
            "abcXYZ0123456789+/=-_.~!*'()$&,;:@?#[]{}<>|\\^`\"% äßÉ漢字\u2028\u007f\b\f\n\r\t\u001f😀𝄞"
                    .codePoints()
                    .toArray();

    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final ObjectMapper ASCII = new ObjectMapper(
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build());
    private static final Gson GSON = new Gson();
    private static final Gson GSON_PLAIN =
            new GsonBuilder().disableHtmlEscaping().create();

    /** What writes a secret, in its own words. */
    @FunctionalInterface
    private interface Writer {
        String written(String secret) throws Exception;
    }

    private enum Encoder {
        AS_IT_IS(secret -> secret),
        JACKSON_TEXT(secret -> unquoted(JACKSON.writeValueAsString(secret))),
        JACKSON_ASCII(secret -> unquoted(ASCII.writeValueAsString(secret))),
        JACKSON_SLASHES(secret -> unquoted(JACKSON.writeValueAsString(secret)).replace("/", "\\/")),
        GSON_HTML_SAFE(secret -> unquoted(GSON.toJson(secret))),
        GSON_TEXT(secret -> unquoted(GSON_PLAIN.toJson(secret))),
        LOWER_CASE_UNICODE(secret -> unicode(secret, "\\u%04x")),
        UPPER_CASE_UNICODE(secret -> unicode(secret, "\\u%04X")),
        FORM(secret -> URLEncoder.encode(secret, StandardCharsets.UTF_8)),
        FORM_LOWER_CASE(secret -> lowerCase(URLEncoder.encode(secret, StandardCharsets.UTF_8))),
        STRICT(secret -> UriUtils.encode(secret, StandardCharsets.UTF_8)),
        COMPONENT_OF_JAVA_SCRIPT(secret -> kept(secret, "-_.!~*'()")),
        URI_OF_JAVA_SCRIPT(secret -> kept(secret, "-_.!~*'();/?:@&=+$,#")),
        SPRING_USER(secret -> UriUtils.encodeUserInfo(secret, StandardCharsets.UTF_8)),
        SPRING_PARAMETER(secret -> UriUtils.encodeQueryParam(secret, StandardCharsets.UTF_8)),
        SPRING_QUERY(secret -> UriUtils.encodeQuery(secret, StandardCharsets.UTF_8)),
        SPRING_SEGMENT(secret -> UriUtils.encodePathSegment(secret, StandardCharsets.UTF_8)),
        SPRING_PATH(secret -> UriUtils.encodePath(secret, StandardCharsets.UTF_8)),
        SPRING_FRAGMENT(secret -> UriUtils.encodeFragment(secret, StandardCharsets.UTF_8)),
        SPRING_BUILDER(secret -> UriComponentsBuilder.fromUriString("https://a/")
                .queryParam("k", "{k}")
                .build(secret)
                .toString()
                .substring("https://a/?k=".length())),
        SPRING_FACTORY(secret -> new DefaultUriBuilderFactory()
                .expand("https://a/?k={k}", secret)
                .toString()
                .substring("https://a/?k=".length())),
        JAVA_USER(secret -> between(new URI("a", "u:" + secret, "h", 1, "/", null, null).toString(), "u:", "@h:1/")),
        JAVA_PATH(secret -> new URI("a", "h", "/" + secret, null).toString().substring("a://h/".length())),
        JAVA_QUERY(secret -> between(new URI("a", "h", "/", "k=" + secret, null).toString(), "?k=", "")),
        JAVA_FRAGMENT(secret -> between(new URI("a", "h", "/", secret).toString(), "#", "")),
        JAVA_ASCII(secret -> between(new URI("a", "h", "/", "k=" + secret, null).toASCIIString(), "?k=", "")),
        URL_IN_JSON(secret -> unquoted(GSON.toJson(UriUtils.encodeQueryParam(secret, StandardCharsets.UTF_8)))),
        URL_IN_XML(secret -> xml(UriUtils.encodePathSegment(secret, StandardCharsets.UTF_8))),
        HTML(HtmlUtils::htmlEscapeHex),
        XML(EncodersTest::xml),
        BASE64_IN_FORM(secret -> URLEncoder.encode(base64(secret), StandardCharsets.UTF_8)),
        BASE64_IN_JSON(secret -> unquoted(GSON.toJson(base64(secret))));

        @SuppressWarnings("ImmutableEnumChecker") // Functions without a state.
        private final Writer writer;

        Encoder(Writer writer) {
            this.writer = writer;
        }

        private String written(String secret) {
            try {
                return writer.written(secret);
            } catch (Exception e) {
                throw new AssertionError(name(), e);
            }
        }
    }

    private static String unquoted(String json) {
        return json.substring(1, json.length() - 1);
    }

    private static String unicode(String secret, String format) {
        StringBuilder written = new StringBuilder();
        secret.chars().forEach(each -> written.append(String.format(Locale.ROOT, format, each)));
        return written.toString();
    }

    private static String lowerCase(String encoded) {
        return java.util.regex.Pattern.compile("%..")
                .matcher(encoded)
                .replaceAll(each -> each.group().toLowerCase(Locale.ROOT));
    }

    /** As JavaScript's functions do, which leave letters, digits and these. */
    private static String kept(String secret, String marks) {
        StringBuilder written = new StringBuilder();
        secret.codePoints().forEach(each -> {
            String character = Character.toString(each);
            boolean isKept = each < 0x80 && (Character.isLetterOrDigit(each) || marks.contains(character));
            written.append(
                    isKept
                            ? character
                            : URLEncoder.encode(character, StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
        });
        return written.toString();
    }

    private static String between(String text, String before, String after) {
        return text.substring(text.indexOf(before) + before.length(), text.length() - after.length());
    }

    private static String xml(String text) throws Exception {
        StringWriter written = new StringWriter();
        XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(written);
        writer.writeCharacters(text);
        writer.close();
        return written.toString();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String secret(Random random) {
        StringBuilder secret = new StringBuilder("k");
        for (int i = LEAST + random.nextInt(VARYING); i > 0; i--) {
            secret.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return secret.append("9Xq").toString();
    }

    @ParameterizedTest
    @EnumSource
    void aSecretIsFoundAsItIsWritten(Encoder encoder) {
        Random random = new Random(41);
        List<String> secrets = Stream.generate(() -> secret(random)).limit(MANY).toList();
        Settings.add(Map.of("WRITTEN", secrets.stream().map(Secret::of).toList()));
        for (int i = 0; i < MANY; i++) {
            String written = encoder.written(secrets.get(i));
            String masked = SecretMasking.masked("sent <" + written + "> to 100% of C:\\new");
            int number = i;
            // Without the text, in which the secret is.
            assertTrue(
                    masked.equals("sent <[WRITTEN]> to 100% of C:\\new"),
                    () -> encoder + " wrote secret " + number + " of this seed and it was not masked, or not alone");
        }
    }

    @Test
    void theKeyOfTheGuideIsMasked() {
        Settings.add(Map.of("GUIDE_KEY", Secret.of("ab+Qd/eF9zK3LmPx7wVtR2yU5g==")));
        assertEquals("[GUIDE_KEY]", SecretMasking.masked("ab+Qd\\/eF9zK3LmPx7wVtR2yU5g\\u003d\\u003d"));
        assertEquals("[GUIDE_KEY]", SecretMasking.masked("ab+Qd/eF9zK3LmPx7wVtR2yU5g%3d%3D"));
        assertEquals("[GUIDE_KEY]", SecretMasking.masked("ab%2BQd/eF9zK3LmPx7wVtR2yU5g=%3D"));
        assertEquals("[GUIDE_KEY]", SecretMasking.masked("ab\\x2bQd\\x2FeF9zK3LmPx7wVtR2yU5g\\=\\="));
        assertEquals("ab Qd/eF9zK3LmPx7wVtR2yU5g==", SecretMasking.masked("ab Qd/eF9zK3LmPx7wVtR2yU5g=="));
    }

    @Test
    void escapesOfNothingStayAsTheyAre() {
        Settings.add(Map.of("UNSEEN", Secret.of("un-seen+S3cret/of==ours")));
        for (String text : List.of(
                "\\",
                "%",
                "&",
                "+",
                "100%, C:\\users\\x, \\u12, \\x, a&b;c&#x;&#;&#99999999999;&unknown; %C3%28 %F0%9F %zz %4 1+1",
                "\\\\\\\\\\\\\\\\\\\\",
                "%25%25%25%25%25%25%25",
                "&&&&&&&&&&&&&&&&&&&&")) {
            assertSame(text, SecretMasking.masked(text));
        }
    }

    /** Whoever can have a program log a text, and would have it busy for long. */
    @Test
    void manyEscapesTakeNoLongerThanOtherTexts() {
        Settings.add(Map.of("SLOWEST", Secret.of("slow-S3cret/of==ours")));
        for (String each : List.of("\\", "&", "%", "+", "%C3", "\\u", "&#", "&#x;\\u%", "slow-S3cre")) {
            String text = each.repeat(LONG / each.length());
            assertSame(text, SecretMasking.masked(text));
        }
    }
}
