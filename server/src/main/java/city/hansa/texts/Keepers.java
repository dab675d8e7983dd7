package city.hansa.texts;

import city.hansa.acts.Act;
import city.hansa.acts.ActType;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.life.InstrumentLife;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who may be offered to put a text into the register; whether it is done is decided then. */
public final class Keepers {
  /** Roles at the depositary that put texts into the register. */
  public static final Set<Role> ENTER =
      Set.of(Role.REGISTRAR, Role.HEAD_OF_OFFICE, Role.NETWORK_DELEGATE);

  private Keepers() {}

  /** The depositary; where there is none, the office that entered the instrument. */
  public static String keeper(Instrument instrument, LocalDate day) {
    String depositary = instrument.depositaryOn(day);
    return depositary.isEmpty() ? enteredBy(instrument) : depositary;
  }

  /** Offices of the viewer in whose name a text may be entered, the keeper first. */
  public static List<String> offices(Instrument instrument, LocalDate day, Viewer viewer) {
    return Stream.of(keeper(instrument, day), enteredBy(instrument))
        .distinct()
        .filter(office ->
            Stream.concat(ENTER.stream(), ActType.DESK.stream())
                .anyMatch(role -> viewer.has(role, office)))
        .toList();
  }

  /** Whether the viewer keeps the instrument as the depositary's registrar. */
  public static boolean keeps(Instrument instrument, LocalDate day, Viewer viewer) {
    return viewer.has(Role.REGISTRAR, keeper(instrument, day));
  }

  private static String enteredBy(Instrument instrument) {
    return instrument.last(InstrumentLife.REGISTER).map(Act::office).orElse("");
  }
}
