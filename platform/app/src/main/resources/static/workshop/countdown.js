// <trappa-countdown data-left="90000" data-running="true" data-start="…" data-minute="…" data-end="…">
// Counts down by itself, from how much was left when it was told; no clock is compared with another.
{
  const MINUTE = 60_000;

  class Countdown extends HTMLElement {
    static observedAttributes = ['data-left', 'data-running'];

    connectedCallback() {
      if (!this.face) {
        this.face = document.createElement('span');
        this.face.setAttribute('role', 'timer');
        this.face.setAttribute('aria-live', 'off');
        this.voice = document.createElement('span');
        this.voice.className = 'visually-hidden';
        this.voice.setAttribute('aria-live', 'polite');
        this.append(this.face, this.voice);
      }
      this.begin();
    }

    disconnectedCallback() {
      clearInterval(this.beat);
    }

    attributeChangedCallback() {
      if (!this.face) {
        return;
      }
      // Both attributes may change at once; begin when they have.
      queueMicrotask(() => this.begin());
    }

    begin() {
      clearInterval(this.beat);
      this.toggleAttribute('hidden', this.dataset.left === undefined);
      this.classList.remove('over');
      if (this.dataset.left === undefined) {
        return;
      }
      this.ends = performance.now() + Number(this.dataset.left);
      this.last = Infinity;
      this.show();
      if (this.dataset.running === 'true') {
        this.say(this.left() > 0 ? this.dataset.start : this.dataset.end);
        this.beat = setInterval(() => this.show(), 250);
      }
    }

    left() {
      return Math.max(0, this.dataset.running === 'true' ? this.ends - performance.now() : Number(this.dataset.left));
    }

    show() {
      const left = this.left();
      const seconds = Math.ceil(left / 1000);
      const face = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      if (this.face.textContent !== face) {
        this.face.textContent = face;
      }
      if (this.last !== Infinity && this.last > MINUTE && left <= MINUTE) {
        this.say(this.dataset.minute);
      }
      if (this.last > 0 && left === 0) {
        this.classList.add('over');
        this.say(this.dataset.end);
        clearInterval(this.beat);
      }
      this.last = left;
    }

    say(words) {
      this.voice.textContent = words ?? '';
    }
  }

  if (!customElements.get('trappa-countdown')) {
    customElements.define('trappa-countdown', Countdown);
  }
}
