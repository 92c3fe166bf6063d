// Shows each button that copies a field, and copies. Without this file the field can be selected and copied by hand.
for (const button of document.querySelectorAll("button[data-copies]")) {
  const field = document.getElementById(button.dataset.copies);
  const status = button.parentElement.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = button.dataset.copied;
    } catch {
      // No permission, or a page without https, where browsers keep the clipboard to themselves.
      field.select();
      status.textContent = button.dataset.failed;
    }
  });
}
