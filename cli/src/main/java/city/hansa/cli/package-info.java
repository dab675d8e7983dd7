/** The {@code hansa} command: starts the server, and works on files without one. */
@NullMarked
package city.hansa.cli;

import org.jspecify.annotations.NullMarked;
