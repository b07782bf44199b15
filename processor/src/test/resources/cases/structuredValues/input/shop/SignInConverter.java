package shop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seaworthy.runtime.Converter;
import dev.seaworthy.runtime.MalformedException;

/** Reads who may sign in from JSON. */
public final class SignInConverter implements Converter<SignIn> {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    @Override
    public SignIn convert(String text) {
        try {
            return MAPPER.readValue(text, SignIn.class);
        } catch (JsonProcessingException malformed) {
            throw new MalformedException("must be JSON with \"domains\", a list, and \"minutes\", a number");
        }
    }
}
