/** Tests of the command, most of them on a process of its own, as its users meet it. */
@NullMarked
package city.hansa.cli;

import org.jspecify.annotations.NullMarked;
