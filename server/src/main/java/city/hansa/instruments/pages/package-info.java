/** Instruments, those who take part in them and their growth as pages. */
@NullMarked
package city.hansa.instruments.pages;

import org.jspecify.annotations.NullMarked;
