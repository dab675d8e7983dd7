package city.hansa.acts;

/**
 * What an office as a whole may read. Its new acts are judged by this and by nothing else, so that
 * no refusal tells it of an act that others keep to themselves.
 */
public final class OfficeView {

  private OfficeView() {}

  public static boolean reads(String office, Act act) {
    return switch (act.visibility()) {
      case PUBLIC -> true;
      case PARTNERS -> act.office().equals(office) || act.parties().contains(office);
      case OFFICE, RESTRICTED -> act.office().equals(office);
    };
  }
}
