/**
 * Linking: which actor is meant by a name as somebody wrote it, how surely, and who else may be.
 */
@NullMarked
package city.hansa.engine.names.linking;

import org.jspecify.annotations.NullMarked;
