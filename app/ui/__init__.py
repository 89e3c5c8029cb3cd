"""Qt screens, dialogs and everything a person sees."""
