/** The annotations that declare a configuration. */
module dev.seaworthy.annotations {
    exports dev.seaworthy;
}
