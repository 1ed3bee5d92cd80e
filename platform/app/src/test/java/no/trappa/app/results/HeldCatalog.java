package no.trappa.app.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import no.trappa.api.definition.AssessmentDefinition;
import no.trappa.api.definition.Definitions;
import no.trappa.api.definition.ModuleDefinition;
import no.trappa.api.definition.Vocabulary;
import no.trappa.api.logic.ModuleLogic;
import no.trappa.app.catalog.CatalogEntry;
import no.trappa.app.catalog.ModuleCatalog;
import no.trappa.app.catalog.PinnedDefinitions;

/** A catalog without logic, which counts who reckons and holds the first who does. */
final class HeldCatalog implements ModuleCatalog {

  private final AtomicInteger reckonings = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayFinish = new CountDownLatch(1);

  int reckonings() {
    return reckonings.get();
  }

  void awaitFirst() throws InterruptedException {
    begun.await();
  }

  void letFinish() {
    mayFinish.countDown();
  }

  @Override
  public Map<ModuleDefinition.Id, ModuleLogic> logic(Definitions definitions) {
    if (reckonings.incrementAndGet() == 1) {
      begun.countDown();
      try {
        mayFinish.await();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    return Map.of();
  }

  @Override
  public List<CatalogEntry> entries() {
    return List.of();
  }

  @Override
  public Vocabulary vocabulary() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<AssessmentDefinition> assessments() {
    return List.of();
  }

  @Override
  public Optional<Definitions> definitions(AssessmentDefinition.Id assessment) {
    return Optional.empty();
  }

  @Override
  public PinnedDefinitions pin(Definitions definitions) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Definitions read(PinnedDefinitions pinned) {
    throw new UnsupportedOperationException();
  }
}
