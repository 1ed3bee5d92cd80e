/* Says so when the server cannot be reached, in the words of the page. A web socket may take minutes to notice, and a
   page that is only looked at asks for nothing; so it asks whether anybody is there, every few seconds. */

const PAUSE = 3000;
const TOO_LONG = 4000;

class Lifeline extends HTMLElement {
  connectedCallback() {
    this.setAttribute("role", "status");
    this.soon = () => this.ask();
    addEventListener("online", this.soon);
    addEventListener("offline", this.soon);
    this.timer = setInterval(this.soon, PAUSE);
  }

  disconnectedCallback() {
    removeEventListener("online", this.soon);
    removeEventListener("offline", this.soon);
    clearInterval(this.timer);
  }

  async ask() {
    if (this.asking) return;
    this.asking = true;
    this.tell(!(await this.isThere()));
    this.asking = false;
  }

  async isThere() {
    try {
      const told = await fetch("/look/mark.svg", {
        method: "HEAD",
        cache: "no-store",
        signal: AbortSignal.timeout(TOO_LONG),
      });
      return told.status < 500;
    } catch {
      return false;
    }
  }

  tell(lost) {
    const words = lost ? this.dataset.lost : "";
    const vaadins = document.querySelector("vaadin-connection-indicator");
    if (vaadins) vaadins.onlineText = this.dataset.found; // It has no words for this but English ones.
    if (this.textContent !== words) this.textContent = words;
    // Nobody stands at a wall to press the button of a page whose session is over.
    if (!lost && this.hasAttribute("data-alone") && document.querySelector(".v-system-error")) location.reload();
  }
}

if (!customElements.get("trappa-lifeline")) customElements.define("trappa-lifeline", Lifeline);
