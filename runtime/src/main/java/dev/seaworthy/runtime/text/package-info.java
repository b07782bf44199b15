/** How values are shown: quoted and cut; and which word is nearest to another. */
package dev.seaworthy.runtime.text;
