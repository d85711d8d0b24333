/** In: the name of a token. Out: the colour it has there now, as a canvas understands it. */
export function themeColours(place: HTMLElement): (token: string) => string {
  const probe = document.createElement('span');
  probe.hidden = true;
  place.append(probe);
  const colours = new Map<string, string>();
  return (token) => {
    let colour = colours.get(token);
    if (colour === undefined) {
      // A token is a pair for light and dark: only as the colour of something does it become one.
      probe.style.color = `var(${token})`;
      colour = getComputedStyle(probe).color;
      colours.set(token, colour);
    }
    return colour;
  };
}
