package dev.seaworthy.preflight.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A random Compose project of many services, in two files, with dotenv files beside them. */
final class RandomCompose {
    private static final List<String> NAMES = List.of("A", "B", "C", "D", "E", "F");
    static final List<String> SCALARS = List.of(
            "text",
            "8080",
            "012",
            "1e3",
            "1.10",
            "0x1F",
            "0o14",
            "0b11",
            "1_000",
            "-0",
            "+5",
            ".5",
            "1.",
            "089",
            "1e-7",
            "123456789.5",
            "18446744073709551616",
            "true",
            "False",
            "yes",
            "on",
            "TRUE",
            "tRue",
            "2026-11-28",
            "\"quoted\"",
            "'sin''gle'",
            "\"l1\\nl2\"",
            "!!str 12",
            "!!binary aGk=",
            "!!binary JHtBfQ==",
            "|-\n        block\n        text",
            ">\n        folded\n        text",
            "12345.678",
            "1e20",
            "1e21",
            "1000000.5",
            "100000.5",
            "0.0001",
            "0.00001",
            "-9223372036854775809",
            "0",
            "00",
            "\"\"",
            "''",
            "1.5e300",
            "_1",
            "1__0",
            "a#b",
            "\"a # b\"",
            "1:20",
            "190:20:30");
    private static final List<String> REFERENCES = List.of(
            "$A",
            "${A}",
            "${A}b$B",
            "$$A",
            "$$$$",
            "${C:-default}",
            "${C-default}",
            "${EMPTY:-empty}",
            "${EMPTY-unset}",
            "${A:+plus}",
            "${EMPTY:+plus}",
            "${EMPTY+plus}",
            "${C:+plus}",
            "${C:-${A}}",
            "${C:-${D:-${B}}}",
            "${A:?needed}",
            "${A?needed}",
            "x${B}y",
            "${C-}",
            "${C:-a:b}",
            "${C:-$$}",
            "${C:-{a}",
            "$A$B",
            "${A}}",
            "${C:-x-y}",
            "${_X:-1}",
            "100$",
            "a$ b",
            "$1",
            "$-",
            "${C:-{x}}",
            "${A-}x}");
    /** Entries of lists whose references decide what is a name. */
    private static final List<String> ENTRIES = List.of(
            "${A:+B=plus}",
            "${C:+B=plus}",
            "${A}",
            "$A=x",
            "${A}=x=y",
            "${C:-D=x}",
            "${C:-D}=x",
            "E${C:-=y}",
            "E${C-}=y$A",
            "$$A=b",
            "F${EMPTY}=$$",
            "${C:-A=${B}}",
            "${B}=b");

    private static final List<String> LINES = List.of(
            "text",
            "'single $A'",
            "\"double $A\"",
            "\"${A}\"",
            "${B}",
            "",
            "with blank # comment",
            "a#b",
            "\"two\\nlines\"",
            "${F:-default}");

    private final Random random;

    RandomCompose(long seed) {
        random = new Random(seed);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** Writes {@code compose.yaml} and {@code more.yaml} with services of the same names. */
    void write(Path folder, int services) throws IOException {
        Files.writeString(folder.resolve(".env"), "A=first\nB='second value'\nEMPTY=\n_X=under\n");
        for (int i = 0; i < 5; i++) {
            Files.writeString(folder.resolve("file" + i + ".env"), lines(" "));
            Files.writeString(folder.resolve("raw" + i + ".env"), lines(""));
        }
        StringBuilder first = new StringBuilder("x-common: &common\n  A: common\n  E: ${A}\nservices:\n");
        StringBuilder second = new StringBuilder("services:\n");
        for (int i = 0; i < services; i++) {
            boolean isExtending = i > 0 && random.nextInt(4) == 0;
            first.append(service(i, isExtending ? "    extends: {service: s" + random.nextInt(i) + "}\n" : ""));
            if (random.nextInt(3) == 0) {
                second.append(service(i, ""));
            }
        }
        Files.writeString(folder.resolve("compose.yaml"), first);
        Files.writeString(folder.resolve("more.yaml"), second.append("  last: {image: i}\n"));
    }

    private String lines(String end) {
        StringBuilder lines = new StringBuilder("# a comment\n\n");
        for (int i = random.nextInt(4); i > 0; i--) {
            lines.append(one(NAMES))
                    .append('=')
                    .append(one(LINES))
                    .append(end.strip())
                    .append('\n');
        }
        return lines.toString();
    }

    private String service(int number, String before) {
        StringBuilder service = new StringBuilder("  s" + number + ":\n    image: i\n").append(before);
        if (random.nextBoolean()) {
            service.append("    env_file: ").append(envFile()).append('\n');
        }
        int form = random.nextInt(5);
        if (form < 3) {
            service.append("    environment:\n");
            if (before.isEmpty() && number % 7 == 0 && form == 0) {
                service.append("      Z: z\n");
            }
            NAMES.stream()
                    .filter(name -> random.nextBoolean())
                    .forEach(name -> service.append("      " + name + ": " + value() + "\n"));
            service.append("      Y: y\n");
        } else if (form == 3) {
            service.append("    environment:\n      - Y=y\n");
            for (int i = random.nextInt(3); i > 0; i--) {
                boolean isWhole = random.nextInt(3) == 0;
                service.append("      - '" + (isWhole ? one(ENTRIES) : one(NAMES) + "=" + one(REFERENCES)) + "'\n");
            }
        }
        return service.toString();
    }

    private String envFile() {
        return switch (random.nextInt(3)) {
            case 0 -> "file" + random.nextInt(5) + ".env";
            case 1 -> "[file" + random.nextInt(5) + ".env, ./file" + random.nextInt(5) + ".env]";
            default -> "[{path: file" + random.nextInt(5) + ".env}, {path: nowhere.env, required: false}]";
        };
    }

    private String value() {
        String scalar = one(SCALARS);
        return random.nextInt(3) > 0 ? scalar : "\"" + one(REFERENCES) + "\"";
    }
}
