/** What generated loaders call, and what a program meets at run time. */
module dev.seaworthy.runtime {
    requires transitive dev.seaworthy.annotations;

    exports dev.seaworthy.runtime;
    exports dev.seaworthy.runtime.convert;
    exports dev.seaworthy.runtime.rule;
    exports dev.seaworthy.runtime.text;
}
