package dev.seaworthy.preflight.command;

import dev.seaworthy.Environment;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The word for an environment on a command line: the one that its variable has. */
final class EnvironmentWord implements ITypeConverter<Environment>, Iterable<String> {
    @Override
    public Environment convert(String word) {
        return Arrays.stream(Environment.values())
                .filter(each -> each.variableValue().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("write development, staging or production, not '" + word + "'"));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Environment.values())
                .map(Environment::variableValue)
                .iterator();
    }
}
