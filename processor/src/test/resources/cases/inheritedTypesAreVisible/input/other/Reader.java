package other;

import dev.seaworthy.runtime.Converter;

final class Reader implements Converter<Integer> {
    @Override
    public Integer convert(String text) {
        return Integer.valueOf(text);
    }
}
