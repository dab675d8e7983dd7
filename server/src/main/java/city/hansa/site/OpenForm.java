package city.hansa.site;

/**
 * Addresses to which others may send a form without having been on a page of ours, because its
 * secret is in the address. A bean of this type is enough.
 *
 * @param prefix of the addresses, from the first slash to the last
 */
public record OpenForm(String prefix) {

  public boolean holds(String address) {
    return address.startsWith(prefix);
  }
}
