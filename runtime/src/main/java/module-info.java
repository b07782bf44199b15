/** What a program meets at run time, and what generated loaders call. */
module dev.seaworthy.runtime {
    requires transitive dev.seaworthy.annotations;

    exports dev.seaworthy.runtime;
    exports dev.seaworthy.runtime.load;
    exports dev.seaworthy.runtime.load.command;
    exports dev.seaworthy.runtime.load.convert;
    exports dev.seaworthy.runtime.load.document;
    exports dev.seaworthy.runtime.load.rule;
    exports dev.seaworthy.runtime.load.secret;
    exports dev.seaworthy.runtime.load.service;

    uses dev.seaworthy.runtime.load.command.Commands;
}
