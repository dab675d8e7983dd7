/**
 * Linking: which actor is meant by a name as somebody wrote it, how surely, and who else may be.
 * Other scripts are brought into Latin letters by ICU.
 */
@NullMarked
package city.hansa.engine.names.linking;

import org.jspecify.annotations.NullMarked;
