package no.trappa.app.workshop.ui.lead;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/** The page of one meeting; made from data alone, and kept while the room moves. */
class LeadPage extends Div {

  private final ScenePanel scene;
  private final Remote remote;
  private final Otherwise otherwise;
  private final Div board;
  private final Screens screens;
  private final Settings settings;
  private final TimerPanel timer;
  private final TurnoutPanel turnout;
  private final AttendancePanel attendance;
  private final QuestionsPanel questions;
  private final Paragraph closed = new Paragraph();
  private final DivisionPanel division;
  private final AgreedPanel agreed;
  private final WhatIfPanel whatIf;
  private Meeting shown;

  LeadPage(Words words, Controls controls, Meeting meeting) {
    this.shown = meeting;
    this.scene = new ScenePanel(words);
    this.division = new DivisionPanel(words);
    this.agreed = new AgreedPanel(words, controls);
    this.whatIf = new WhatIfPanel(words, controls::suppose);
    this.remote = new Remote(words, controls, agreed::focus);
    this.otherwise = new Otherwise(words, controls, meeting);
    this.screens = new Screens(words, controls);
    this.settings = new Settings(words, controls, meeting);
    this.timer = new TimerPanel(words, controls);
    this.turnout = new TurnoutPanel(words);
    this.attendance = new AttendancePanel(words);
    this.questions = new QuestionsPanel(words, controls);
    closed.setText(words.say("closed"));
    var now = new Div(scene, closed, remote, otherwise);
    now.addClassNames("card", "stack", "lead-now");
    this.board = new Div(screens, settings);
    board.addClassNames("card", "lead-board");
    var rest = new Div(division, agreed, whatIf, board);
    rest.addClassName("lead-rest");
    var aside = new Div(turnout, timer, attendance);
    aside.addClassNames("card", "lead-aside");
    addClassName("lead-page");
    add(now, aside, rest, questions);
  }

  void show(Meeting meeting, Instant now) {
    shown = meeting;
    closed.setVisible(!meeting.isOpen());
    scene.show(meeting);
    remote.show(meeting);
    otherwise.show(meeting);
    board.setVisible(meeting.isOpen());
    screens.show(meeting);
    settings.show(meeting);
    timer.show(meeting, now);
    division.show(meeting);
    agreed.show(meeting);
    whatIf.show(meeting);
    turnout.show(meeting);
    attendance.show(meeting.attendance());
    questions.show(meeting);
  }

  /** What the reader sees, and moves the room from. */
  Meeting shown() {
    return shown;
  }

  /** Where the focus goes when what had it is no longer there. */
  void focusNext() {
    remote.focus();
  }
}
