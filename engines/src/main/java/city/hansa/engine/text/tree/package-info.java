/** The tree of clauses: stable addresses, and whether language versions have the same tree. */
@NullMarked
package city.hansa.engine.text.tree;

import org.jspecify.annotations.NullMarked;
