package dev.seaworthy.processor.emit.dotenv;

import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import java.util.Locale;
import java.util.Optional;

/** A value with which a setting can be tried in development when nobody gave one. */
final class SampleValue {
    private SampleValue() {}

    static Optional<String> in(Setting setting) {
        Optional<String> one = setting.type()
                .scalar()
                .match(
                        known -> Optional.of(text(known.kind(), setting)),
                        enumOf -> enumOf.words().stream().findFirst(),
                        own -> Optional.empty());
        return setting.type().shape() == Shape.MAP ? one.map(value -> "name=" + value) : one;
    }

    private static String text(ScalarType row, Setting setting) {
        boolean isText = row == ScalarType.STRING || row == ScalarType.SECRET;
        return isText
                ? "dev-only-" + setting.variable().toLowerCase(Locale.ROOT).replace('_', '-')
                : row.example();
    }
}
