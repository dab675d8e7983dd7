package city.hansa.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Figures that a module computes from the register, to stand beside what others say. A module above
 * this one implements it as a bean.
 */
public interface ComputedFigure {

  /** Of what it computes figures: asked only where one of these is shown. */
  Set<String> subjects();

  /**
   * What holds on a day, drawn from public records alone; made by {@link Claim#computed}, ids
   * stable from day to day.
   */
  List<Claim> on(LocalDate day);
}
