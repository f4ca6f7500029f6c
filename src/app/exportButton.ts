/** Id of the button that opens the Export dialog: what takes the app's place gives the focus back to it. */
export const EXPORT_BUTTON = "export-button";
