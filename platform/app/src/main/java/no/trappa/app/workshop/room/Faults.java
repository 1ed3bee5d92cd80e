package no.trappa.app.workshop.room;

import no.trappa.api.value.Text;

/** Why a room does not move. */
final class Faults {

  static final Text PAUSED =
      new Text(
          "Rommet har pause. Fortsett møtet først.",
          "Rommet har pause. Hald fram med møtet først.",
          "The room is paused. Resume the meeting first.");
  static final Text NOT_PAUSED =
      new Text("Rommet har ikke pause.", "Rommet har ikkje pause.", "The room is not paused.");
  static final Text NOT_ASKED =
      new Text(
          "Dette spørsmålet er ikke med i vurderingen.",
          "Dette spørsmålet er ikkje med i vurderinga.",
          "This question is not part of the evaluation.");
  static final Text NO_QUESTION =
      new Text(
          "Rommet er ikke ved noe spørsmål. Åpne et spørsmål først.",
          "Rommet er ikkje ved noko spørsmål. Opne eit spørsmål først.",
          "The room is at no question. Open one first.");
  static final Text REVEALED =
      new Text(
          "Svarene på dette spørsmålet er allerede vist.",
          "Svara på dette spørsmålet er alt viste.",
          "The answers to this question are already revealed.");
  static final Text NOT_REVEALED =
      new Text("Vis svarene først.", "Vis svara først.", "Reveal the answers first.");
  static final Text UNCOUNTABLE =
      new Text(
          "Velg en tid mellom ett sekund og fire timer.",
          "Vel ei tid mellom eitt sekund og fire timar.",
          "Choose a time between one second and four hours.");

  private Faults() {}
}
