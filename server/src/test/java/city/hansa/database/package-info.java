/** Tests of the database module, and the database that all other tests run on. */
@NullMarked
package city.hansa.database;

import org.jspecify.annotations.NullMarked;
