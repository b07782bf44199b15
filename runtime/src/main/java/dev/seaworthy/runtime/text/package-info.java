/** How values are shown: quoted, cut, masked; and which word is nearest to another. */
package dev.seaworthy.runtime.text;
