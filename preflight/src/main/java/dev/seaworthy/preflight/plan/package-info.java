/** What a process is going to be started with, as files say it: dotenv files and manifests. */
@NullMarked
package dev.seaworthy.preflight.plan;

import org.jspecify.annotations.NullMarked;
