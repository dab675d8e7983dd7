package city.hansa.instruments.campaign;

import city.hansa.acts.Reason;
import java.util.List;

/** The register did not take an act; whatever was begun with it is taken back. */
class PaperRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Reason> reasons;

  PaperRefused(List<Reason> reasons) {
    super(reasons.toString());
    this.reasons = List.copyOf(reasons);
  }

  List<Reason> reasons() {
    return reasons;
  }
}
