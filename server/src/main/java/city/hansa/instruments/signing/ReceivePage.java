package city.hansa.instruments.signing;

import city.hansa.mandate.Checking;
import org.jspecify.annotations.Nullable;

/**
 * The registrar enters a signature from a signed paper.
 *
 * @param keeper the depositary
 * @param checking of whoever signed; null while nobody is named
 * @param limit of the file, in megabytes
 */
record ReceivePage(Matter matter, String keeper, @Nullable Checking checking, long limit) {}
