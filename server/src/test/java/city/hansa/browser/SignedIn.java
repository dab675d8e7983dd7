package city.hansa.browser;

import city.hansa.accounts.People;

/** The way in, as everybody goes it. */
final class SignedIn {

  private SignedIn() {}

  static Reader as(People.Person person, Reader reader) {
    reader.open("/sign-in");
    reader.find("[name=email]").fill(person.email());
    reader.find("[name=password]").fill(People.PASSWORD);
    reader.find("main [type=submit]").first().click();
    reader.page().waitForURL("**/desk");
    return reader;
  }
}
