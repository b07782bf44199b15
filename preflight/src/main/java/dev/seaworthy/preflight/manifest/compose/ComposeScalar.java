package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scalar without quotes as Compose makes a text of it again: {@code 012} becomes {@code 10}, and {@code 1.10} becomes
 * {@code 1.1}.
 */
final class ComposeScalar {
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern INTEGER =
            Pattern.compile("(?<sign>[-+]?)(?:0[bB](?<binary>[01]+)|0[oO]?(?<octal>[0-7]+)|0[xX](?<hex>[0-9a-fA-F]+)"
                    + "|(?<decimal>0|[1-9][0-9]*))");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,5})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(Long.SIZE);

    /** The exponents of numbers that are written without one. */
    private static final int LEAST_PLAIN = -4;

    private static final int MOST_PLAIN = 5;

    private ComposeScalar() {}

    /** What a scalar is of which Compose passes another text than the file has; nothing where it passes the same. */
    static Optional<String> changed(Yaml scalar) {
        String written = scalar.scalar();
        return rewritten(scalar).filter(text -> !text.equals(written)).map(text -> {
            boolean isDate = DATE.matcher(written).matches();
            return BOOLEANS.contains(written) ? "a boolean" : isDate ? "a date" : "a number";
        });
    }

    /** The text that Compose makes of a scalar that is not a text to it; nothing where it is one. */
    static Optional<String> rewritten(Yaml scalar) {
        if (!scalar.isPlain()) {
            return Optional.empty();
        }
        String plain = scalar.scalar();
        if (BOOLEANS.contains(plain)) {
            return Optional.of(plain.equalsIgnoreCase("true") ? "true" : "false");
        }
        if (DATE.matcher(plain).matches()) {
            return Optional.of(plain + " 00:00:00 +0000 UTC");
        }
        if (plain.isEmpty() || "0123456789+-.".indexOf(plain.charAt(0)) < 0) {
            return Optional.empty();
        }
        String digits = plain.replace("_", "");
        return integer(digits).or(() -> number(digits));
    }

    private static Optional<String> integer(String digits) {
        Matcher matcher = INTEGER.matcher(digits);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigInteger amount = amount(matcher);
        BigInteger signed = matcher.group("sign").equals("-") ? amount.negate() : amount;
        boolean isInteger = signed.compareTo(LEAST) >= 0 && signed.compareTo(MOST) < 0;
        return isInteger ? Optional.of(signed.toString()) : Optional.empty();
    }

    private static BigInteger amount(Matcher matcher) {
        if (matcher.group("binary") != null) {
            return new BigInteger(matcher.group("binary"), 2);
        }
        if (matcher.group("octal") != null) {
            return new BigInteger(matcher.group("octal"), 8);
        }
        return matcher.group("hex") != null
                ? new BigInteger(matcher.group("hex"), 16)
                : new BigInteger(matcher.group("decimal"));
    }

    /** A number with a fraction or exponent, as Go prints it. */
    private static Optional<String> number(String digits) {
        if (!FLOAT.matcher(digits).matches()) {
            return Optional.empty();
        }
        double amount = Double.parseDouble(digits);
        if (Double.isInfinite(amount)) {
            return Optional.empty();
        }
        String sign = digits.startsWith("-") ? "-" : "";
        if (amount == 0) {
            return Optional.of(sign + "0");
        }
        BigDecimal shortest = new BigDecimal(Double.toString(Math.abs(amount))).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        boolean isPlain = exponent >= LEAST_PLAIN && exponent <= MOST_PLAIN;
        return Optional.of(sign + (isPlain ? shortest.toPlainString() : scientific(shortest, exponent)));
    }

    private static String scientific(BigDecimal number, int exponent) {
        String digits = number.unscaledValue().toString();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        int size = Math.abs(exponent);
        return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
    }
}
