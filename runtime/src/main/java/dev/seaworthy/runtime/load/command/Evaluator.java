package dev.seaworthy.runtime.load.command;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.load.Evaluation;

/** One configuration, as commands ask about it. Each generated loader has one. */
public interface Evaluator {
    /** {@return the qualified name of the configuration's interface, below which its documents are in the class path} */
    String configuration();

    /** {@return the name of the loader's class, by which it is run} */
    String loader();

    /** {@return the variable that says which environment this is} */
    String environmentVariable();

    /** {@return the names of the environments} */
    default EnvironmentNames environmentNames() {
        return EnvironmentNames.canonical();
    }

    /** {@return where its committed documents are, below the directory for documents; nothing when they are in that itself} */
    String docsDirectory();

    /** {@return what a start of this process reads} */
    ConfigSource process();

    /**
     * Judges a source as a start would that has it.
     *
     * @param source where the values come from
     * @return the verdict, and what each setting has; it never throws
     */
    Evaluation evaluate(ConfigSource source);
}
