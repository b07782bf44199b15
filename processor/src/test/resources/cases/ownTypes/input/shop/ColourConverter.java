package shop;

import dev.seaworthy.runtime.Converter;
import dev.seaworthy.runtime.MalformedException;
import java.util.Set;

/** Makes colours of their names. */
public final class ColourConverter implements Converter<Colour> {
    private static final Set<String> NAMES = Set.of("red", "green", "blue");

    /** Makes a converter. */
    public ColourConverter() {}

    @Override
    public Colour convert(String text) {
        if (!NAMES.contains(text)) {
            throw new MalformedException("must be red, green or blue");
        }
        return new Colour(text);
    }
}
