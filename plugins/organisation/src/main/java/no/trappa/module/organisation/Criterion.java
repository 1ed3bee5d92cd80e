package no.trappa.module.organisation;

import no.trappa.api.definition.Input;
import no.trappa.api.value.Text;

/** What a municipality weighs when it chooses a form; each is an input of the module's weights. */
enum Criterion {
  OWNER_CONTROL("owner-control", "Styring fra eierne", "Styring frå eigarane", "Owner control"),
  MARKET("market", "Bruk av markedet", "Bruk av marknaden", "Use of the market"),
  EMPLOYEES(
      "employees",
      "Liten endring for ansatte",
      "Lita endring for tilsette",
      "Little change for staff"),
  FINANCIAL_FREEDOM(
      "financial-freedom", "Økonomisk handlefrihet", "Økonomisk handlefridom", "Financial freedom"),
  SPEED("speed", "Raske beslutninger", "Raske avgjerder", "Quick decisions"),
  AUTHORITY(
      "authority", "Vedtak for innbyggere", "Vedtak for innbyggjarar", "Decisions for residents");

  private final String input;
  private final String nb;
  private final String nn;
  private final String en;

  Criterion(String input, String nb, String nn, String en) {
    this.input = input;
    this.nb = nb;
    this.nn = nn;
    this.en = en;
  }

  Input.Id input() {
    return new Input.Id(input);
  }

  Text title() {
    return new Text(nb, nn, en);
  }
}
