package org.jetbrains.annotations;

/** As JetBrains' own, which kapt writes. */
public @interface NotNull {}
