/** Variables of Terraform. */
@NullMarked
package dev.seaworthy.processor.emit.terraform;

import org.jspecify.annotations.NullMarked;
