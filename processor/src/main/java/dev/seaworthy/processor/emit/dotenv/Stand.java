package dev.seaworthy.processor.emit.dotenv;

import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import java.util.Locale;
import java.util.Optional;

/** A value with which a setting can be tried in development when nobody gave one. */
final class Stand {
    private Stand() {}

    static Optional<String> in(Setting setting) {
        Scalar scalar = setting.type().scalar();
        Optional<String> one = scalar.kind() == Scalar.Kind.ENUM
                ? scalar.constants().stream().findFirst().map(Scalar::word)
                : scalar.row().map(row -> text(row, setting));
        return setting.type().shape() == Shape.MAP ? one.map(value -> "name=" + value) : one;
    }

    private static String text(ScalarType row, Setting setting) {
        boolean isText = row == ScalarType.STRING || row == ScalarType.SECRET;
        return isText
                ? "dev-only-" + setting.variable().toLowerCase(Locale.ROOT).replace('_', '-')
                : row.example();
    }
}
