import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { LoyaltyRuleBookPreview } from '../types/preview.ts';
import { previewParent } from '../views/preview-parent.ts';

@Resolver()
export class LoyaltyRuleBookPreviewQuery {
  @Query(() => LoyaltyRuleBookPreview, {
    nullable: true,
    description:
      'A preview that was asked for, as far as it is; null when the program has none of this id.',
  })
  async loyaltyRuleBookPreview(
    @Ctx() { parts, programId }: Context,
    @Arg('id', () => ID, { description: 'As previewLoyaltyRuleBook answered it.' }) id: string,
  ): Promise<LoyaltyRuleBookPreview | null> {
    const preview = await parts.reads.preview(programId, id);
    return preview === null ? null : previewParent(preview);
  }
}
