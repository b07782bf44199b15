package dev.seaworthy.processor.necessary;

import dev.seaworthy.processor.emit.Json;

/** Where a document has the values of settings, in the words of JSON Schema. */
public interface SettingPlace {
    /**
     * A schema that a value meets where there is one.
     *
     * @param name any variable
     * @param value what the value meets
     */
    Json where(String name, Json value);

    /**
     * A schema of which there is a value.
     *
     * @param name any variable
     * @param value what the value meets
     */
    Json having(String name, Json value);

    /**
     * A schema of which there is a value, whatever it is.
     *
     * @param name any variable
     */
    Json naming(String name);
}
