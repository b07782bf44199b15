/** What Maven Central, a consumer and a doubter look at, before anything is uploaded. */
package dev.seaworthy.release;
