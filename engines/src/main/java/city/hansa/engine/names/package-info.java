/** Names: finds actors by any of their names, in any script, while the name is being typed. */
@NullMarked
package city.hansa.engine.names;

import org.jspecify.annotations.NullMarked;
