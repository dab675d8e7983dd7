package city.hansa.site;

/**
 * A page that says what could not be done, and where to go on.
 *
 * @param sought what the reader may have looked for, offered as a search; empty if nothing
 */
record RefusalPage(String title, String detail, String sought) {

  /** The words of an id or address, to search for them. */
  String words() {
    return sought
        .substring(sought.lastIndexOf('/') + 1)
        .replaceAll("-[a-z]{2}(-\\d+)?$", "")
        .replace('-', ' ');
  }
}
