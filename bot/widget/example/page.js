// What a site may add itself: a button in the text that opens the chat.
customElements.whenDefined("vt-chat").then(() => {
  const button = document.getElementById("open");
  button.hidden = false;
  button.addEventListener("click", () => document.querySelector("vt-chat").open());
});
