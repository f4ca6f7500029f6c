import { numberText } from "../number";
import type { AttributeKey, Figure, FigureValue, Story } from "../story/model";

/** A figure as one account gives it: "about 30", "more than 450", "75 %". */
export function figureText({ amount, qualifier, unit }: Omit<FigureValue, "type">): string {
  return [qualifier, numberText(amount), unit].filter((part) => part !== null).join(" ");
}

/** A figure as it is displayed: "8", "about 5 hours", and the range "27–32" where it is open. */
export function figureWords({ value, low, high, qualifier, unit }: Figure): string {
  const amount = low < high ? `${numberText(low)}–${numberText(high)}` : numberText(value);
  return [qualifier, amount, unit].filter((part) => part !== null).join(" ");
}

/** What an attribute is called: a question as it is asked, a figure by its label. */
export function attributeName(key: AttributeKey, { questions }: Pick<Story, "questions">): string {
  switch (key) {
    case "time":
      return "When did it happen?";
    case "place":
      return "Where did it happen?";
    case "occurrence":
      return "Did it happen?";
    case "responsibility":
      return "Who was responsible?";
    default:
      return key.startsWith("figure:") ? capital(key.slice("figure:".length)) : question(key, questions);
  }
}

function question(key: string, questions: Story["questions"]): string {
  for (const { id, text } of questions.values()) if (key === `question:${id}`) return text;
  return key;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
