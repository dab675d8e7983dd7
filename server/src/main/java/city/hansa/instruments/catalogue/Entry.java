package city.hansa.instruments.catalogue;

import city.hansa.engine.register.When;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.Terms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An instrument in the list, as of a day.
 *
 * @param depositary actor id; empty if nobody has said
 * @param adopted null if it was not, or nobody has said
 */
public record Entry(Instrument instrument, Terms terms, String depositary, @Nullable When adopted) {

  static Entry of(Instrument instrument, LocalDate day) {
    return new Entry(
        instrument,
        instrument.termsOn(day),
        instrument.depositaryOn(day),
        instrument.adoptedOn().filter(date -> !date.earliest().isAfter(day)).orElse(null));
  }
}
