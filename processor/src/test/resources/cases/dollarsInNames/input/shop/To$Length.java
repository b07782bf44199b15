package shop;

import dev.seaworthy.runtime.Converter;

/** A converter. */
public final class To$Length implements Converter<Length$> {
    @Override
    public Length$ convert(String text) {
        return new Length$(text.length());
    }
}
